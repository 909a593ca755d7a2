#![allow(warnings, clippy::all)]
#[path = "../tests/institution/house.rs"]
mod house;
#[tokio::main]
async fn main() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = house::House::demo(test.db.clone()).await;
    std::fs::write("/tmp/I-look/accounts.json", serde_json::to_string(&accounts.iter().map(|a| (a.sign_in.clone(), a.password.clone(), house.code(a))).collect::<Vec<_>>()).unwrap()).unwrap();
    let (d, v, w) = (house.desk.db.clone(), house.desk.vault.clone(), house.desk.world.clone());
    tokio::spawn(async move { loop { access::audit::sequence(&d, &v, &w).await.unwrap(); tokio::time::sleep(std::time::Duration::from_millis(200)).await; } });
    let l = tokio::net::TcpListener::bind("127.0.0.1:18999").await.unwrap();
    axum::serve(l, house.app.clone().into_make_service_with_connect_info::<std::net::SocketAddr>()).await.unwrap();
}
